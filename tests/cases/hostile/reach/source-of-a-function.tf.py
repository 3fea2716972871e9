import tensorflow as tf

@tf.function
def f(x):
    if tf.reduce_sum(x) > 0:
        return x
    else:
        return -x

f(tf.constant([1., 2.]))
