import tensorflow as tf

rates = tf.constant([0.1, 0.4, 0.9, 1.1])
x = tf.Variable(tf.ones(4))
path = [tf.identity(x)]
for step in range(8):
    with tf.GradientTape() as tape:
        y = tf.reduce_sum(x**2)
    x.assign_sub(rates * tape.gradient(y, x))
    path.append(tf.identity(x))
rates, tf.stack(path, axis=1)
