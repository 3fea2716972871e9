import tensorflow as tf

prior = tf.constant([0.99, 0.01])
first = tf.constant([0.05, 0.9])
second = tf.constant([0.1, 0.8])

def update(belief, likelihood):
    return belief * likelihood / tf.reduce_sum(belief * likelihood)

update(update(prior, first), second), update(update(prior, second), first)
