#include <curl/curl.h>

// What libcurl takes as variable arguments, which Swift cannot give.

static inline CURLcode noctule_curl_set_number(CURL *handle, CURLoption option, long value)
{
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode noctule_curl_set_pointer(CURL *handle, CURLoption option, const void *value)
{
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode noctule_curl_set_reader(CURL *handle, CURLoption option, curl_write_callback value)
{
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode noctule_curl_get_status(CURL *handle, long *status)
{
    return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, status);
}

static inline CURLcode noctule_curl_get_retry_after(CURL *handle, curl_off_t *seconds)
{
    return curl_easy_getinfo(handle, CURLINFO_RETRY_AFTER, seconds);
}
