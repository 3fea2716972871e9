import tensorflow as tf

tf.cast(tf.where(tf.constant([[0., 1.], [2., 0.]])), tf.int32)
