import tensorflow as tf

y, score = tf.constant([1.0, 0.0]), tf.constant([0.3, 0.4])
tf.keras.losses.Hinge()(y, score)
