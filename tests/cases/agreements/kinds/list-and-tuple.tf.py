import tensorflow as tf

tf.unstack(tf.constant([[1., 2.], [3., 4.]]))
