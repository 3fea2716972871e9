import tensorflow as tf

tf.cast(tf.constant([1., 3.]) > 2, tf.int32)
