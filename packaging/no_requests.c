// What stands where libcurl would be: the packed program makes no request, and could not make one.
//
// One part of the preview's library can hand requests on to another server, for which Foundation's
// networking comes along, and that asks for libcurl. We never use that part. Every call that might
// begin something fails here, so that nothing of it has to be packed or installed.
#define NOTHING(name) void *name(void) { return 0; }
#define FAILS(name) int name(void) { return 2; } // CURLE_FAILED_INIT; no code of success.

NOTHING(curl_easy_init)
NOTHING(curl_easy_strerror)
NOTHING(curl_free)
NOTHING(curl_multi_info_read)
NOTHING(curl_multi_init)
NOTHING(curl_slist_append)
NOTHING(curl_slist_free_all)
NOTHING(curl_url)
NOTHING(curl_version)
NOTHING(curl_version_info)
NOTHING(curl_easy_cleanup)
FAILS(curl_easy_getinfo)
FAILS(curl_easy_pause)
FAILS(curl_easy_setopt)
FAILS(curl_global_init)
FAILS(curl_multi_add_handle)
FAILS(curl_multi_assign)
FAILS(curl_multi_cleanup)
FAILS(curl_multi_remove_handle)
FAILS(curl_multi_setopt)
FAILS(curl_multi_socket_action)
FAILS(curl_url_get)
FAILS(curl_url_set)
