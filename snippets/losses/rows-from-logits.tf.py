import tensorflow as tf

z = tf.constant([[2.0, 0.0, -1.0], [0.0, 0.0, 1.0]])
labels, y = tf.constant([0, 2]), tf.constant([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
from_labels = tf.keras.ops.sparse_categorical_crossentropy(labels, z, from_logits=True)
from_labels, tf.nn.softmax_cross_entropy_with_logits(labels=y, logits=z)
