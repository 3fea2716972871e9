import tensorflow as tf

unit = tf.constant([[1.0, 0.0], [0.0, 1.0], [0.6, 0.8]])
labels = tf.constant([0, 1, 1])
tf.keras.losses.Circle(gamma=2.0, margin=0.4)(labels, unit)
