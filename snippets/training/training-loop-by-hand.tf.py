import tensorflow as tf

x = tf.constant([0., 1., 2., 3.])
y = 2 * x + 1

w = tf.Variable(0.)
b = tf.Variable(0.)
for step in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((w * x + b - y) ** 2)
    gradients = tape.gradient(loss, [w, b])
    for p, g in zip([w, b], gradients):
        p.assign_sub(0.1 * g)
w, b
