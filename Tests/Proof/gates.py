"""No share without what it waits for: the consent of both, and weeks that both kept."""


def complaints(household, site):
    return []
