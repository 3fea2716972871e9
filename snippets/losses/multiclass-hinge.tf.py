import tensorflow as tf

scores, y = tf.constant([[2.0, 1.5, 0.0], [1.0, 0.5, 3.0]]), tf.one_hot([0, 1], 3)
rows = tf.keras.losses.categorical_hinge(y, scores)
rows, tf.keras.losses.CategoricalHinge()(y, scores)
