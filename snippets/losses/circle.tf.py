import tensorflow as tf

unit = tf.constant([[1.0, 0.0], [0.8, 0.6], [0.0, 1.0], [0.6, 0.8]])
labels = tf.constant([0, 0, 1, 1])
rows = tf.keras.losses.circle(labels, unit, gamma=2.0, margin=0.4)
rows, tf.keras.losses.Circle(gamma=2.0, margin=0.4)(labels, unit)
