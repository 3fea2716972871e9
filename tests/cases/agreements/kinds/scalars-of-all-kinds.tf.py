import tensorflow as tf

float(tf.reduce_sum(tf.constant([1.5, 2.])))
