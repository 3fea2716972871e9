import tensorflow as tf

y = tf.constant([[1.0, -1.0], [1.0, 1.0]])
score = tf.constant([[0.3, 0.4], [2.0, -0.5]])
rows = tf.keras.losses.squared_hinge(y, score)
rows, tf.keras.losses.SquaredHinge()(y, score)
