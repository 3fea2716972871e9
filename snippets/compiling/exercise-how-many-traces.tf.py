import tensorflow as tf

traces = []


@tf.function
def fast(x):
    traces.append(x)
    return x * x


for n in (2, 3, 2):
    fast(tf.ones(n))
len(traces)
