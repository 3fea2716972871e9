import tensorflow as tf

a, b = tf.constant([[1.0, 2.0], [3.0, 4.0]]), tf.constant([[4.0, 6.0], [3.0, 5.0]])
tf.norm(a - b, axis=-1)
