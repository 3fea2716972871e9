import tensorflow as tf

y, p = tf.constant([[0.5, 0.5], [0.9, 0.1]]), tf.constant([[0.25, 0.75], [0.5, 0.5]])
kl = tf.keras.losses.KLD(y, p)
kl, tf.keras.losses.poisson(y, p)
