import tensorflow as tf

prior = tf.constant([0.99, 0.01])
first = tf.constant([0.05, 0.9])
second = tf.constant([0.1, 0.8])
after_one = prior * first / tf.reduce_sum(prior * first)
after_two = after_one * second / tf.reduce_sum(after_one * second)
prior, after_one, after_two
