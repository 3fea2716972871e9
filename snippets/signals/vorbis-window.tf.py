import tensorflow as tf

tf.signal.vorbis_window(6)
