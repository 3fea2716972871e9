import tensorflow as tf

p = tf.constant([0.5, 0.5])
q = tf.constant([1., 0.])
tf.keras.losses.KLDivergence()(p, q)
