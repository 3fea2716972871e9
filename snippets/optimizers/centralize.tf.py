import tensorflow as tf

g = tf.constant([[1.0, 2.0, 3.0], [4.0, 0.0, 2.0]])
g - tf.reduce_mean(g, axis=1, keepdims=True)
