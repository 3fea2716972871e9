import tensorflow as tf

y, p = tf.constant([0, 0, 1]), tf.constant([0, 1, 1])
tf.math.confusion_matrix(y, p)
