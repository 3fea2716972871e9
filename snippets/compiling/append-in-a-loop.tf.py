import tensorflow as tf

seen = []


@tf.function
def f(x):
    for i in tf.range(3):
        seen.append(i)
        x = 2 * x
    return x


f(tf.constant(1.))
len(seen)
