import tensorflow as tf

x = tf.constant([[1., 3.], [6., 4.]])
x / tf.reduce_sum(x, axis=1), x / tf.reduce_sum(x, axis=1, keepdims=True)
