import tensorflow as tf


def make():
    w = tf.Variable([1., -2.])
    optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9)
    optimizer.build([w])
    return w, optimizer


def train(w, optimizer, steps):
    for step in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(w**2)
        optimizer.apply_gradients([(tape.gradient(loss, w), w)])


straight, optimizer = make()
train(straight, optimizer, 4)

w, optimizer = make()
train(w, optimizer, 2)
path = tf.train.Checkpoint(w=w, optimizer=optimizer).write("checkpoint")

w, optimizer = make()
tf.train.Checkpoint(w=w, optimizer=optimizer).read(path).assert_consumed()
train(w, optimizer, 2)
straight, w
