import tensorflow as tf


class Model(tf.keras.Model):
    def __init__(self):
        super().__init__()
        one = self.add_weight(shape=(2,), initializer="ones")
        self.scales = [one, self.add_weight(shape=(3,), initializer="zeros")]


[w.value for w in Model().trainable_weights]
