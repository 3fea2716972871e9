import tensorflow as tf

labels = tf.constant([[0, 2]])
tf.keras.ops.one_hot(labels, 3, axis=1)
