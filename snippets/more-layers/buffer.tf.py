import tensorflow as tf


class Counter(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.weight = self.add_weight(shape=(2,), initializer="ones")
        self.count = self.add_weight(shape=(), initializer="zeros", trainable=False)


model = Counter()
model.count.assign_add(1.0)
len(model.trainable_weights), model.non_trainable_weights[0].value
