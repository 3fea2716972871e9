import tensorflow as tf

traces = []


@tf.function
def fast(x):
    traces.append(x)
    return tf.reduce_sum(x * x)


sums = []
for n in (2, 3, 4, 5):
    sums.append(fast(tf.pad(tf.ones(n), [[0, 5 - n]])))
len(traces), tf.stack(sums)
