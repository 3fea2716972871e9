"channels_last"
