import tensorflow as tf

p = tf.constant([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]])
labels, y = tf.constant([0, 2]), tf.constant([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
from_labels = tf.keras.losses.sparse_categorical_crossentropy(labels, p)
from_labels, tf.keras.losses.categorical_crossentropy(y, p)
