import tensorflow as tf

a = tf.zeros((1, 4))
tf.norm(a - a, axis=-1)
