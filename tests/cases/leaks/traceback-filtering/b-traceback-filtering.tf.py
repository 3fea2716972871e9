import tensorflow as tf

tf.debugging.is_traceback_filtering_enabled()
