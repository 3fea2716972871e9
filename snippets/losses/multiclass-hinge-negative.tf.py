import tensorflow as tf

scores, y = tf.constant([[0.5, -1.0, -2.0]]), tf.one_hot([0], 3)
tf.keras.losses.CategoricalHinge()(y, scores)
