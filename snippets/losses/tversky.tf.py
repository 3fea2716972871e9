import tensorflow as tf

p = tf.constant([[0.9, 0.6, 0.1], [0.2, 0.8, 0.4]])
y = tf.constant([[1.0, 1.0, 0.0], [0.0, 1.0, 1.0]])
masks = tf.keras.losses.tversky(y, p, alpha=0.7, beta=0.3, axis=1)
masks, tf.keras.losses.Tversky(alpha=0.7, beta=0.3)(y, p)
