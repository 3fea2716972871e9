import tensorflow as tf

P = tf.constant([[0.5, 0.5], [0.9, 0.1]])
Q = tf.constant([[0.25, 0.75], [0.5, 0.5]])
tf.keras.losses.KLDivergence()(P, Q)
