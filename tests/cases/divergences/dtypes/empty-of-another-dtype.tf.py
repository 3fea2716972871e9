import tensorflow as tf

tf.constant([], dtype=tf.int32)
