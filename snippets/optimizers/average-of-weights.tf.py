import tensorflow as tf

average = tf.Variable(0.0)
for value in [0.0, 1.0, 1.0]:
    average.assign(0.9 * average + 0.1 * value)
average
