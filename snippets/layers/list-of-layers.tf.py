import tensorflow as tf


class Model(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = [tf.keras.layers.Dense(2, use_bias=False) for _ in range(2)]

    def call(self, x):
        return self.blocks[1](self.blocks[0](x))


model = Model()
model(tf.ones((1, 2)))
len(model.trainable_weights)
