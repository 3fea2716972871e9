import tensorflow as tf

x = tf.Variable(5.)
with tf.GradientTape() as t3:
    with tf.GradientTape() as t2:
        with tf.GradientTape() as t1:
            y = x**4
        first = t1.gradient(y, x)
    second = t2.gradient(first, x)
first, second, t3.gradient(second, x)
