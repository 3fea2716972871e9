import tensorflow as tf

tf.experimental.numpy.promote_types(tf.int32, tf.float32)
