import math

import tensorflow as tf

logits, label = tf.zeros((1, 10)), tf.constant([3])
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
loss(label, logits), tf.constant(math.log(10))
