import tensorflow as tf

a, b = tf.constant([[0.0, 0.0], [1.0, 1.0]]), tf.constant([[3.0, 4.0], [2.0, 1.0]])
tf.norm(a - b, axis=-1)
