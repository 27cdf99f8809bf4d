"""What is computed of sums: a share, and Student's t."""

import math
from functools import lru_cache


def ratio(pairs):
    """The first's part of summed weights; None where there are none."""
    a, b = sum(x for x, _ in pairs), sum(y for _, y in pairs)
    return a / (a + b) if a + b > 0 else None


@lru_cache
def quantile_t(degrees, p=0.975):
    """Student's t by bisection on Simpson's rule over its density."""
    constant = math.exp(math.lgamma((degrees + 1) / 2) - math.lgamma(degrees / 2)) / math.sqrt(
        degrees * math.pi)

    def below(t, steps=4000):
        def f(x):
            return (1 + x * x / degrees) ** (-(degrees + 1) / 2)
        inner = sum((4 if n % 2 else 2) * f(t * n / steps) for n in range(1, steps))
        return 0.5 + constant * t / steps / 3 * (f(0) + inner + f(t))
    low, high = 0.0, 50.0
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) < p else (low, middle)
    return low
