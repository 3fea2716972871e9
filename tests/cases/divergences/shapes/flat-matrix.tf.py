import tensorflow as tf

tf.concat((tf.constant([[1., 2.]]), tf.constant([[3., 4.]])), 0)
