import tensorflow as tf

a = tf.constant([[1.0, 2.0]])
tf.norm(a - a, axis=-1)
