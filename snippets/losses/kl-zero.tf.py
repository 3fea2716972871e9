import tensorflow as tf

P, Q = tf.constant([[0.5, 0.5]]), tf.constant([[0.0, 1.0]])
tf.keras.losses.KLD(P, Q)
