import tensorflow as tf

tf.linalg.slogdet(tf.constant([[1., 2.], [3., 8.]]))
