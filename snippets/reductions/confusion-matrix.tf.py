import math

import tensorflow as tf

labels = tf.constant([0, 1, 1, 2])
predicted = tf.constant([0, 1, 2, 2])
tf.math.confusion_matrix(labels, predicted)
