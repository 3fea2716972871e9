import tensorflow as tf

y, p = tf.constant([[1.0, 0.0], [1.0, 1.0]]), tf.constant([[0.9, 0.2], [0.6, 0.3]])
binary = tf.keras.losses.binary_crossentropy(y, p)
focal = tf.keras.losses.binary_focal_crossentropy(y, p, gamma=2.0)
binary, focal, tf.keras.losses.hinge(y, p)
