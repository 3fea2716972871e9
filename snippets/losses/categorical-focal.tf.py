import tensorflow as tf

p, y = tf.constant([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]]), tf.one_hot([0, 2], 3)
rows = tf.keras.losses.categorical_focal_crossentropy(y, p, alpha=0.25, gamma=2.0)
rows, tf.keras.losses.CategoricalFocalCrossentropy(alpha=0.25, gamma=2.0)(y, p)
