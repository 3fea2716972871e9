import tensorflow as tf

p, labels = tf.constant([[1.0, 0.0]]), tf.constant([1])
tf.keras.losses.sparse_categorical_crossentropy(labels, p)
