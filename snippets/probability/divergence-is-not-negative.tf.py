import tensorflow as tf

p = tf.constant([[0.5, 0.25, 0.25], [0.1, 0.2, 0.7], [0.25, 0.5, 0.25]])
q = tf.constant([[0.125, 0.25, 0.625], [0.3, 0.3, 0.4], [0.25, 0.5, 0.25]])
tf.zeros(3), tf.keras.losses.KLDivergence(reduction="none")(p, q)
