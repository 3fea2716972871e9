import tensorflow as tf

p = tf.constant([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]])
tf.keras.losses.SparseCategoricalCrossentropy()(tf.constant([0, 2]), p)
